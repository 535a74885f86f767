/** Tells receivers of each change of a finding, as Standard Webhooks 1.0 has it. */
@NullMarked
@ApplicationModule
package practicestandards.service.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
