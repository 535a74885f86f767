@NullMarked
package practicestandards.service.standards.rest;

import org.jspecify.annotations.NullMarked;
