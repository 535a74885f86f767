@NullMarked
package practicestandards.service.calendars.rest;

import org.jspecify.annotations.NullMarked;
