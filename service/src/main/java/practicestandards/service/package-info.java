@NullMarked
package practicestandards.service;

import org.jspecify.annotations.NullMarked;
