package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In a packaged application a pool's thread may carry a class loader that knows no library. */
class CalendarLoadingTest {
  @Test
  void theFirstThreadToAskNeedNotKnowTheLibraries() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    ClassLoader ignorant = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader fresh = new URLClassLoader(classPath(), ignorant)) {
      Class<?> calendar = fresh.loadClass(EnglandCalendar.class.getName());
      assertThat(calendar).as("loaded anew").isNotEqualTo(EnglandCalendar.class);
      Thread.currentThread().setContextClassLoader(ignorant);

      Object reason =
          calendar
              .getMethod("reasonNotWorking", LocalDate.class)
              .invoke(calendar.getConstructor().newInstance(), LocalDate.of(2026, 4, 3));

      assertThat(reason).isEqualTo(Optional.of("Good Friday"));
      assertThat(Thread.currentThread().getContextClassLoader()).isEqualTo(ignorant);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static URL[] classPath() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(new File(entry).toURI().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
