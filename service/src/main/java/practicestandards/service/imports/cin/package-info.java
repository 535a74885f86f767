/** Reads the Department for Education's children in need census. */
@NullMarked
package practicestandards.service.imports.cin;

import org.jspecify.annotations.NullMarked;
