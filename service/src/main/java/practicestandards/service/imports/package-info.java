/**
 * Evaluates the files that councils already have: the children in need census and the Annex A
 * workbook. This package is the door; what lies below reads the formats.
 */
@NullMarked
@ApplicationModule
package practicestandards.service.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
