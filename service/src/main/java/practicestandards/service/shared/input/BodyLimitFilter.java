package practicestandards.service.shared.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets no body be longer, or slower, than its limit. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimitFilter extends OncePerRequestFilter {
  private final BodyLimits limits;
  private final HandlerExceptionResolver problems;

  BodyLimitFilter(
      BodyLimits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.limits = limits;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long limit = limits.bytesFor(request.getRequestURI());
    if (request.getContentLengthLong() > limit) {
      problems.resolveException(request, response, null, BodyNotTaken.tooLarge(limit));
      return;
    }
    chain.doFilter(new LimitedRequest(request, limit, limits), response);
  }

  private static final class LimitedRequest extends HttpServletRequestWrapper {
    private final long limit;
    private final BodyLimits limits;

    LimitedRequest(HttpServletRequest request, long limit, BodyLimits limits) {
      super(request);
      this.limit = limit;
      this.limits = limits;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new LimitedBody(super.getInputStream(), limit, limits.arrival());
    }
  }
}
