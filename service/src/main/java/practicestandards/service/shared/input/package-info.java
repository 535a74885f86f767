@NullMarked
package practicestandards.service.shared.input;

import org.jspecify.annotations.NullMarked;
