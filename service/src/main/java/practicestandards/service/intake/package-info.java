/**
 * Records that case systems send over Kafka: taken once each, in order, or parked with a reason.
 */
@NullMarked
@ApplicationModule
package practicestandards.service.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
