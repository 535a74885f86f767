package practicestandards.service.shared.input;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON body that has a {@link BodyCheck}: parsed once, checked as a whole, then bound. */
@Component
class CheckedBodyReader implements HttpMessageConverter<Object> {
  private final Map<Class<?>, BodyCheck> checks;
  private final JsonMapper mapper;

  CheckedBodyReader(List<BodyCheck> checks, JsonMapper mapper) {
    this.checks = checks.stream().collect(Collectors.toMap(BodyCheck::body, Function.identity()));
    this.mapper = mapper;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return checks.containsKey(type);
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }

  @Override
  public Object read(Class<?> type, HttpInputMessage message) throws IOException {
    JsonNode body = StrictJson.parse(message.getBody());
    BodyCheck check = checks.get(type);
    List<InputError> errors = check == null ? List.of() : check.errors(body);
    if (!errors.isEmpty()) {
      throw new BodyRefused(errors);
    }
    return mapper.treeToValue(body, type);
  }

  @Override
  public void write(Object value, @Nullable MediaType type, HttpOutputMessage message) {
    throw new HttpMessageNotWritableException("Only reads");
  }
}
