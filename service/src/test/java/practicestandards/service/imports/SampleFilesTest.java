package practicestandards.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public sample files that users really have. */
class SampleFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"solihull", "dudley"})
  void theEmptyTemplateIsReadAndSaidToBeEmpty(String authority) {
    FileReading reading =
        Reading.of(
            authority,
            "2026-03-31",
            "t.xlsx",
            Reading.sample("annex-a/ofsted-template-2016-02.xlsx"));

    assertThat(reading.findings()).isEmpty();
    assertThat(Reading.remarks(reading))
        .contains("NOTE List_3: The list is empty: only its headings are there.")
        .contains("UNKNOWN Guidance: This sheet is none of lists 1 to 9.")
        .contains("UNKNOWN List_10: List 10 is not read; lists 1 to 9 are.")
        .noneMatch(remark -> remark.contains("Unknown column"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"solihull", "dudley"})
  void theFilledWorkbookIsReadListByList(String authority) {
    FileReading reading =
        Reading.of(
            authority, "2021-03-16", "a.xlsx", Reading.sample("annex-a/Annex_A_2024_Jan.xlsx"));

    assertThat(reading.reports().get(0).read())
        .containsEntry("list 1: contacts", 5)
        .containsEntry("list 3: referrals", 6)
        .containsEntry("list 7: child protection", 7)
        .containsEntry("list 9: care leavers", 6);
    assertThat(reading.findings()).hasSize(reading.children());
    assertThat(Reading.remarks(reading)).noneMatch(remark -> remark.contains("Unknown column"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BAR_cin_2022.xml", "TT1_cin_2022.xml"})
  void theCensusSamplesAreReadForBothCouncilsAndTheirDatesOf1970AreReported(String name) {
    for (String authority : new String[] {"solihull", "dudley"}) {
      for (boolean always : new boolean[] {false, true}) {
        FileReading reading =
            Reading.of(
                authority,
                "2026-03-31",
                always,
                Reading.file(name, Reading.sample("cin-census/" + name)));

        assertThat(reading.findings()).hasSize(1);
        assertThat(Reading.remarks(reading))
            .anyMatch(remark -> remark.contains("looks like a sample file with dates of 1971"));
      }
    }
  }

  @Test
  void noNameOrPostcodeOfTheWorkbookComesOut() {
    FileReading reading =
        Reading.of(
            "solihull", "2021-03-16", "a.xlsx", Reading.sample("annex-a/Annex_A_2024_Jan.xlsx"));
    String everything =
        reading.findings().toList().toString() + Reading.remarks(reading) + reading.reports();

    assertThat(everything)
        .doesNotContainIgnoringCase("Hazlett")
        .doesNotContainIgnoringCase("Eugene")
        .doesNotContain("T28 2WB")
        .doesNotContain("Locality 4");
  }
}
