package practicestandards.service.shared.web;

import java.time.LocalDate;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import practicestandards.api.model.Alike;
import practicestandards.api.model.Include;
import practicestandards.api.model.Only;
import practicestandards.rules.time.Moment;
import practicestandards.service.shared.contract.Contract;

/** How query parameters are read: as strictly as bodies. */
@Configuration
class ParameterConfiguration implements WebMvcConfigurer {
  private final Contract contract;

  ParameterConfiguration(Contract contract) {
    this.contract = contract;
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, Include.class, Include::fromValue);
    registry.addConverter(String.class, Alike.class, Alike::fromValue);
    registry.addConverter(String.class, Only.class, Only::fromValue);
    registry.addConverter(String.class, Moment.class, contract::moment);
    registry.addConverter(String.class, LocalDate.class, contract::date);
    registry.addConverter(String.class, Boolean.class, ParameterConfiguration::yesOrNo);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new KnownParametersOnly()).addPathPatterns("/v1/**");
  }

  private static Boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("Neither true nor false");
    };
  }
}
