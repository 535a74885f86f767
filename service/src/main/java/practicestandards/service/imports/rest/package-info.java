/** Files over HTTP. */
@NullMarked
package practicestandards.service.imports.rest;

import org.jspecify.annotations.NullMarked;
