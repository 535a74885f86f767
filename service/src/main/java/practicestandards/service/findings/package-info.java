/** What is owed and broken in kept cases, kept up to date, and each change of it. */
@NullMarked
@ApplicationModule
package practicestandards.service.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
