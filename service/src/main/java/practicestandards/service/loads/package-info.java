/**
 * Whole extracts on their way into kept cases: received at once, taken part by part in the
 * background, each line with one effect.
 */
@NullMarked
@ApplicationModule
package practicestandards.service.loads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
