package practicestandards.service.shared.problems;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import practicestandards.service.shared.input.BodyRefused;
import practicestandards.service.shared.input.InputError;

/** Answers every fault as RFC 9457 has it, and never with what was sent. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int MOST_LISTED = 1_000;

  @ExceptionHandler
  @Nullable ResponseEntity<Object> bodyRefused(BodyRefused refused, WebRequest request) {
    List<InputError> errors = refused.errors();
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST, "The body is not as the contract has it.");
    problem.setProperty("errorCount", errors.size());
    problem.setProperty("errors", errors.stream().limit(MOST_LISTED).toList());
    return answer(refused, problem, request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> queryRefused(
      InvalidParameterException refused, WebRequest request) {
    return answer(
        refused,
        BadParameter.problem("", "The query has too many parameters, or one that cannot be read."),
        request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> unforeseen(Exception fault, WebRequest request) {
    LOG.error("A request failed", Unforeseen.of(fault));
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.INTERNAL_SERVER_ERROR, "The service failed. Nothing was kept.");
    return answer(fault, problem, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String parameter =
        fault instanceof MethodArgumentTypeMismatchException mismatch ? mismatch.getName() : "";
    return answer(
        fault, BadParameter.problem(parameter, ParameterWords.of(elementType(fault))), request);
  }

  private static @Nullable Class<?> elementType(TypeMismatchException fault) {
    return fault instanceof MethodArgumentTypeMismatchException mismatch
        ? mismatch.getParameter().nested().getNestedParameterType()
        : fault.getRequiredType();
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException fault,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ParameterValidationResult first = fault.getParameterValidationResults().get(0);
    String detail = first.getResolvableErrors().get(0).getDefaultMessage();
    String parameter = first.getMethodParameter().getParameterName();
    return answer(
        fault,
        BadParameter.problem(
            parameter == null ? "" : parameter, detail == null ? "is out of bounds" : detail),
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException fault,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(fault, BadParameter.problem(fault.getParameterName(), "is required"), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException fault,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return bodyRefused(new BodyRefused(List.of(new InputError("", "a body is required"))), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException fault,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(
        fault,
        ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is nothing at this path."),
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception fault,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpHeaders asProblem = new HttpHeaders(headers);
    asProblem.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return super.handleExceptionInternal(fault, body, asProblem, status, request);
  }

  private @Nullable ResponseEntity<Object> answer(
      Exception fault, ProblemDetail problem, WebRequest request) {
    HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
    return handleExceptionInternal(fault, problem, new HttpHeaders(), status, request);
  }
}
