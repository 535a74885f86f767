/** What time it is. */
@NullMarked
package practicestandards.service.shared.time;

import org.jspecify.annotations.NullMarked;
