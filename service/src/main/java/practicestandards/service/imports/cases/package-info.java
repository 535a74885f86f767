/** Case records put together from the rows and modules of files, child by child. */
@NullMarked
package practicestandards.service.imports.cases;

import org.jspecify.annotations.NullMarked;
