/** Tells other systems what changed, over Kafka, where a broker is named. */
@NullMarked
@ApplicationModule
package practicestandards.service.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
