/** The command line of the same jar: evaluates files and prints what is owed and broken. */
@NullMarked
@ApplicationModule
package practicestandards.service.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
