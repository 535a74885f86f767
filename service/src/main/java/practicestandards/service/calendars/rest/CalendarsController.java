package practicestandards.service.calendars.rest;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.CalendarsApi;
import practicestandards.api.model.Receipt;
import practicestandards.rules.time.EnglandCalendar;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;
import practicestandards.rules.time.WorkingCalendar;
import practicestandards.service.shared.web.Answers;
import practicestandards.service.shared.web.ReceiptWriter;

/** Counts working days in England, with the receipt that every limit carries. */
@RestController
class CalendarsController implements CalendarsApi {
  private final WorkingCalendar calendar = new EnglandCalendar();

  @Override
  public ResponseEntity<Receipt> countWorkingDays(LocalDate from, Integer amount) {
    Moment start = Moment.of(from);
    Limit limit = Limit.of(Math.abs(amount), amount == 0 ? Unit.DAYS : Unit.WORKING_DAYS);
    return Answers.ok(
        ReceiptWriter.write(
            (amount < 0 ? limit.before(start, calendar) : limit.after(start, calendar)).receipt()));
  }
}
