package practicestandards.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import practicestandards.service.cli.CommandLineRun;
import practicestandards.service.evaluation.EngineConfiguration;

/**
 * The service: the standards' rules behind a REST contract; or, when the first argument is {@code
 * evaluate}, the same for files from the command line, without a server.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class PracticeStandardsApplication {
  public static void main(String[] arguments) {
    EngineConfiguration.beginLoading();
    if (arguments.length > 0 && arguments[0].equals(CommandLineRun.EVALUATE)) {
      System.exit(CommandLineRun.run(arguments, System.out, System.err));
    }
    SpringApplication.run(PracticeStandardsApplication.class, arguments);
  }
}
