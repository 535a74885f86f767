package practicestandards.service.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import practicestandards.service.shared.problems.ComeBackLater;

/**
 * Works on so many requests of the contract at once; further ones are told at once to come back,
 * instead of waiting until nobody waits for their answers. Health and figures are never refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BusyFilter extends OncePerRequestFilter {
  private final Semaphore free;
  private final HandlerExceptionResolver problems;

  BusyFilter(
      @Value("${practice-standards.most-requests-at-once}") int most,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.free = new Semaphore(most);
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/v1/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!free.tryAcquire()) {
      problems.resolveException(request, response, null, ComeBackLater.busy());
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      free.release();
    }
  }
}
