/** What whoever runs the service watches: figures and health. Never a case, child or person. */
@NullMarked
@ApplicationModule
package practicestandards.service.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
