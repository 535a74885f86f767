package practicestandards.service.evaluation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.api.model.Include;

/**
 * What is asked for besides what is open or broken.
 *
 * @param include what is left out by default
 * @param auditTopic the one chapter whose audit questions come; absent: those of all
 */
public record Besides(Set<Include> include, @Nullable String auditTopic) {
  public Besides {
    include = Set.copyOf(include);
  }

  /** As a request's parameters say it; each may be left out. */
  public static Besides of(@Nullable Set<Include> include, @Nullable String auditTopic) {
    return new Besides(include == null ? Set.of() : include, auditTopic);
  }
}
