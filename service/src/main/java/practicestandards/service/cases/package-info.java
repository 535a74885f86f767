/** Cases that are kept: what case systems told us, in every version. */
@NullMarked
@ApplicationModule
package practicestandards.service.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
