@NullMarked
package practicestandards.service.shared.contract;

import org.jspecify.annotations.NullMarked;
