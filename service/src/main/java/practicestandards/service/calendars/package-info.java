/** Working days, counted. */
@NullMarked
@ApplicationModule
package practicestandards.service.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
