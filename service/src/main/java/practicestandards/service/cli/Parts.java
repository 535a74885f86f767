package practicestandards.service.cli;

import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import practicestandards.rules.standards.Authority;
import practicestandards.service.imports.FileAnswerWriter;
import practicestandards.service.imports.FileEvaluation;
import practicestandards.service.shared.register.Standards;
import tools.jackson.databind.json.JsonMapper;

/** The parts of the service that the command line uses, started without the web server. */
final class Parts implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private Parts(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Parts start() {
    return new Parts(
        new SpringApplicationBuilder(WithoutServer.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .logStartupInfo(false)
            .properties(
                "logging.level.root=off",
                "spring.main.banner-mode=off",
                "spring.datasource.url=none",
                "management.endpoint.health.validate-group-membership=false",
                "spring.autoconfigure.exclude="
                    + DataSourceAutoConfiguration.class.getName()
                    + ","
                    + FlywayAutoConfiguration.class.getName())
            .run("--logging.level.root=off"));
  }

  List<String> authorities() {
    return standards().authorities().stream().map(Authority::id).toList();
  }

  FileEvaluation files() {
    return context.getBean(FileEvaluation.class);
  }

  FileAnswerWriter answers() {
    return context.getBean(FileAnswerWriter.class);
  }

  JsonMapper json() {
    return context.getBean(JsonMapper.class);
  }

  Standards standards() {
    return context.getBean(Standards.class);
  }

  @Override
  public void close() {
    context.close();
  }

  /** What files need of the service, none of it started before it is used; nothing is kept. */
  @SpringBootApplication(
      scanBasePackages = {
        "practicestandards.service.shared",
        "practicestandards.service.evaluation",
        "practicestandards.service.imports"
      })
  static class WithoutServer {}
}
