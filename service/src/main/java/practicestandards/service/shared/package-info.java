/** The contract, strict input and problems: what every part of the service uses. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package practicestandards.service.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
