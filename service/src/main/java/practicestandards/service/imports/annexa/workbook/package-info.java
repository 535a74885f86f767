/** Reads the cells of Excel workbooks that nobody vouches for: values only, row by row. */
@NullMarked
package practicestandards.service.imports.annexa.workbook;

import org.jspecify.annotations.NullMarked;
