/** Opening files that nobody vouches for: what they are, and how much of them is read. */
@NullMarked
package practicestandards.service.imports.files;

import org.jspecify.annotations.NullMarked;
