/** One case, evaluated without keeping anything. */
@NullMarked
@ApplicationModule
package practicestandards.service.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
