@NullMarked
package practicestandards.service.shared.register;

import org.jspecify.annotations.NullMarked;
