/** The authorities' standards and the record types, to look up. */
@NullMarked
@ApplicationModule
package practicestandards.service.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
