package practicestandards.service.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * What is only looked up carries an ETag, and is not sent again to whoever has it. A stream has no
 * end to wait for, and none.
 */
@Component
class EntityTags extends ShallowEtagHeaderFilter {
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.GET.matches(request.getMethod())
        || request.getRequestURI().endsWith("/stream");
  }
}
