@NullMarked
package practicestandards.service.evaluation.rest;

import org.jspecify.annotations.NullMarked;
