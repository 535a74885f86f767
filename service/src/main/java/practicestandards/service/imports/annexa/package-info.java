/** Reads Ofsted's Annex A: the child-level lists that a council hands to its inspectors. */
@NullMarked
package practicestandards.service.imports.annexa;

import org.jspecify.annotations.NullMarked;
