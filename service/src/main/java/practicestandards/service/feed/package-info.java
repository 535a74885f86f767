/** The changes of findings in one order, for screens that listen and systems that ask. */
@NullMarked
@ApplicationModule
package practicestandards.service.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
