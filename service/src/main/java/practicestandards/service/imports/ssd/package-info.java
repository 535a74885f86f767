/** Tables of the Standard Safeguarding Dataset, row by row. */
@NullMarked
package practicestandards.service.imports.ssd;

import org.jspecify.annotations.NullMarked;
