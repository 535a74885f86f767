package practicestandards.rules.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** England's bank holidays as Jollyday knows them, under the names that GOV.UK gives them. */
final class BankHolidays {
  private static final String ENGLAND = "eng";

  /** GOV.UK's names, where Jollyday's own differ; one-off days keep Jollyday's. */
  private static final Map<String, String> NAMES =
      Map.of(
          "NEW_YEAR", "New Year’s Day",
          "EARLY_MAY_BANK_HOLIDAY", "Early May bank holiday",
          "SPRING_BANK_HOLIDAY", "Spring bank holiday",
          "SUMMER_BANK_HOLIDAY", "Summer bank holiday",
          "CHRISTMAS", "Christmas Day");

  private static final HolidayManager MANAGER = manager();

  private BankHolidays() {}

  /** Each bank holiday of the year, on the day on which it is kept, with its name. */
  static synchronized Map<LocalDate, String> of(Year year) {
    Map<LocalDate, String> names = new HashMap<>();
    for (Holiday holiday : MANAGER.getHolidays(year, ENGLAND)) {
      names.put(holiday.getDate(), name(holiday));
    }
    return names;
  }

  /** Jollyday finds its parts through the thread's class loader, which may not know them. */
  static HolidayManager manager() {
    Thread thread = Thread.currentThread();
    ClassLoader callers = thread.getContextClassLoader();
    thread.setContextClassLoader(BankHolidays.class.getClassLoader());
    try {
      return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    } finally {
      thread.setContextClassLoader(callers);
    }
  }

  private static String name(Holiday holiday) {
    String jollyday = holiday.getDescription(Locale.ENGLISH).replace('\'', '’');
    String name = NAMES.getOrDefault(holiday.getPropertiesKey(), jollyday);
    boolean substitute = !holiday.getDate().equals(holiday.getActualDate());
    return substitute ? name + " (substitute day)" : name;
  }
}
