package practicestandards.service.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import practicestandards.service.shared.problems.BadParameter;

/** Refuses a query parameter that the operation does not have, or that comes empty or twice. */
final class KnownParametersOnly implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation) {
      Map<String, Boolean> known = knownParameters(operation);
      request.getParameterMap().forEach((name, values) -> check(name, values, known));
    }
    return true;
  }

  private static void check(String name, String[] values, Map<String, Boolean> known) {
    Boolean isList = known.get(name);
    if (isList == null) {
      throw new BadParameter(
          name.length() > 64 ? "" : name,
          "is not known here; known are " + String.join(", ", known.keySet()));
    }
    if (values.length > 1 && !isList) {
      throw new BadParameter(name, "must be given once");
    }
    if (Arrays.asList(values).contains("")) {
      throw new BadParameter(name, "must not be empty");
    }
  }

  private static Map<String, Boolean> knownParameters(HandlerMethod operation) {
    Map<String, Boolean> known = new TreeMap<>();
    Arrays.stream(operation.getMethodParameters())
        .forEach(
            parameter -> {
              RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
              if (query != null) {
                known.put(
                    query.value(), Collection.class.isAssignableFrom(parameter.getParameterType()));
              }
            });
    return known;
  }
}
