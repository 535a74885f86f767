@NullMarked
package practicestandards.service.shared.web;

import org.jspecify.annotations.NullMarked;
