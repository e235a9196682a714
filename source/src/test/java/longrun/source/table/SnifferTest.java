package longrun.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import longrun.workout.Activity;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.MappedColumn;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnifferTest {
    @Test
    void readsRunkeepersTable() {
        String table = """
                Activity Id,Date,Type,Route Name,Distance (mi),Duration,Average Pace,Average Speed (mph),Calories Burned,\
                Climb (ft),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File
                a-1,2019-05-04 07:31:02,Running,,3.10,26:42,8:37,6.97,330.0,40,,,"Said ""go"",
                and went",x.gpx
                a-2,2019-05-02 18:01:00,Walking,,3.50,1:06:06,18:53,3.18,280.0,10,101,,,
                """.replace("\n", "\r\n");
        Proposal proposal = Tables.proposal(table);
        Mapping mapping = proposal.mapping().orElseThrow();

        assertThat(proposal.isDoubtful()).isFalse();
        assertThat(mapping.source().name()).matches("csv-[0-9a-f]{8}");
        assertThat(Tables.read(mapping, table))
                .extracting(Tables::told)
                .containsExactly(
                        "2019-05-04T07:31:02 RUN 4989 1602 330 - -", "2019-05-02T18:01 WALK 5633 3966 280 - 101");
        assertThat(Tables.read(mapping, table).get(0).externalId()).isEqualTo("a-1");
        assertThat(Tables.read(mapping, table).get(0).declared().note()).contains("\"go\",");
    }

    @Test
    void readsGarminsTableInEnglishAndDoubtsItsUnits() {
        String table = """
                Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Pace,Steps
                Running,2023-07-01 08:15:00,false,"Morning","10.21","1,025","00:58:07",152,170,5:41,"9,166"
                Pool Swimming,2023-06-30 19:00:00,false,"Pool","1,500","412","00:42:00",--,--,2:48,--
                Cycling,2023-06-29 19:00:00,false,"Ride","31.40","655","01:22:07",131,150,22.9,--
                """;
        Proposal proposal = Tables.proposal(table);

        assertThat(proposal.column(Role.DISTANCE).orElseThrow().doubts())
                .contains(Doubt.UNIT_GUESSED, Doubt.SWIMS_MAY_BE_METRES, Doubt.NUMBERS_GUESSED);
        assertThat(Tables.read(table).get(0))
                .extracting(Tables::told)
                .isEqualTo("2023-07-01T08:15 RUN 10210 3487 1025 9166 152");
        assertThat(Tables.read(table).get(2))
                .extracting(Tables::told)
                .isEqualTo("2023-06-29T19:00 RIDE 31400 4927 655 - 131");
    }

    @Test
    void takesTheCommaForDecimalsInKilometresAndForThousandsInWholeNumbers() {
        String table = """
                Activity Type,Date,Distance,Calories,Time,Steps
                Running,2023-07-01 08:15:00,"10,21","1,025","00:58:07","9,166"
                Running,2023-07-03 08:15:00,"4,14","325","00:24:00","4,001"
                """;

        assertThat(Tables.read(table).get(0))
                .extracting(Tables::told)
                .isEqualTo("2023-07-01T08:15 RUN 10210 3487 1025 9166 -");
        assertThat(Tables.proposal(table).column(Role.ENERGY).orElseThrow().doubts())
                .contains(Doubt.NUMBERS_GUESSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Maximale Herzfrequenz,Ø Pace
                Laufen,2023-07-01 08:15:00,false,"Früh","10,21",625,"00:58:07",152,170,5:41
                """, """
                Type d'activité, Date,Favori,Titre,Distance,Calories,Temps,Fréquence cardiaque moyenne,Allure moyenne,
                Course à pied,"sam., 1 juil. 2023 8:15",false,"Matin","10,21",625,"00:58:07",152,5:41,
                """})
    void readsGarminsTableInOtherLanguages(String table) {
        assertThat(Tables.read(table))
                .extracting(Tables::told)
                .containsExactly("2023-07-01T08:15 RUN 10210 3487 625 - 152");
        assertThat(Tables.proposal(table).column(Role.DISTANCE).orElseThrow().doubts())
                .contains(Doubt.UNIT_GUESSED);
    }

    @Test
    void takesTheSecondOfStravasColumnsWhichIsRaw() {
        String table = """
                Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,\
                Max Heart Rate,Filename,Elapsed Time,Moving Time,Distance,Max Heart Rate,Average Heart Rate,Calories
                77,"May 13, 2023, 9:54:42 AM",Early,Run,,1900,"5,01",171,,1900.0,1850.0,5012.3,,150.5,320.0
                78,"May 15, 2023, 9:54:42 PM",Pool,Swim,,2600,"1.500",,,2600.0,2500.0,1500.0,,,400.0
                """;
        Proposal proposal = Tables.proposal(table);

        assertThat(proposal.column(Role.DISTANCE).orElseThrow().unit()).contains(Unit.METRE);
        assertThat(proposal.column(Role.DISTANCE).orElseThrow().doubts())
                .contains(Doubt.SEVERAL_COLUMNS, Doubt.UNIT_GUESSED);
        assertThat(Tables.read(table))
                .extracting(Tables::told)
                .containsExactly(
                        "2023-05-13T09:54:42 RUN 5012 1850 320 - 151", "2023-05-15T21:54:42 SWIM 1500 2500 400 - -");
    }

    @Test
    void readsATableKeptByHandAndDoubtsItsUnits() {
        String table = "Datum;Strecke;Zeit\n13.4.24;10,5;58:30\n15.4.24;8;45:10\n";
        Proposal proposal = Tables.proposal(table);

        assertThat(Tables.read(table))
                .extracting(Tables::told)
                .containsExactly("2024-04-13 OTHER 10500 3510 - - -", "2024-04-15 OTHER 8000 2710 - - -");
        assertThat(proposal.column(Role.DISTANCE).orElseThrow().doubts()).contains(Doubt.UNIT_GUESSED);
        assertThat(proposal.column(Role.DURATION).orElseThrow().doubts())
                .contains(Doubt.HEADER_UNCLEAR, Doubt.CLOCK_GUESSED);
        assertThat(proposal.mapping().orElseThrow().source()).isEqualTo(Mapping.UNNAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Description,Amount,Balance\n2024-01-02,Rent,-900.00,1200.10\n",
                "Buchungstag;Valutadatum;Verwendungszweck;Betrag\n02.01.2024;02.01.2024;Miete;-900,00\n",
                "Datum;Beschreibung;Betrag;Saldo\n02.01.2024;Miete;-900,00;1200,10\n",
                "Name,Email,Phone,Birthday\nAnn,ann@example.org,0123,1990-01-01\n",
                "Date,Time,Temperature,Visibility (km),Wind (km/h)\n2024-01-02,14:00,3.5,10.0,22\n",
                "Fecha;Tiempo;Temperatura;Lluvia\n02/01/2024;Nublado;12,5;0\n",
                "Date,Steps\n2024-01-02,8123\n2024-01-03,10231\n",
                "Datum;Uhrzeit;Niederschlag;Puls\n02.01.2024;14:00;0,3;60\n",
            })
    void proposesNothingToReadFromOtherTables(String table) {
        assertThat(Tables.sniff(table).flatMap(Proposal::mapping)).isEmpty();
    }

    @Test
    void knowsNothingOfTextThatIsNoTable() {
        assertThat(Tables.sniff("Dear diary,\ntoday I ran.\n")).isEmpty();
        assertThat(Tables.sniff("")).isEmpty();
        assertThat(Tables.sniff("\u0000\u0001,\u0002\n")).isEmpty();
    }

    @Test
    void leavesTheUnitOfADistanceOpenThatNothingTells() {
        Proposal alone = Tables.proposal("Date,Distance\n2024-01-02,5.2\n2024-01-04,8.1\n");
        Proposal foreign = Tables.proposal("Date,Distance (nmi),Duration\n2024-01-02,5.2,0:40:00\n");

        assertThat(alone.obstacles()).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.DISTANCE_UNIT_UNKNOWN);
        assertThat(foreign.obstacles()).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.DISTANCE_UNIT_UNKNOWN);
    }

    @Test
    void leavesTheOrderOfDatesOpenThatNothingTells() {
        Proposal proposal = Tables.proposal("Date,km\n5/6/2024,5.2\n7/6/2024,8.1\n");

        assertThat(proposal.obstacles()).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.DATE_ORDER_UNDECIDED);
        ProposedColumn date = proposal.column(Role.DATE).orElseThrow();
        assertThat(date.samples()).containsExactly("5/6/2024", "7/6/2024");
        assertThat(date.doubts()).containsExactly(Doubt.DATE_ORDER_UNDECIDED);
    }

    @Test
    void tellsTheOrderOfDatesByANumberBeyondTwelve() {
        assertThat(Tables.proposal("Date,km\n5/6/2024,5.2\n13/6/2024,8.1\n").dateOrder())
                .isEqualTo(DateOrder.DAY_FIRST);
        assertThat(Tables.proposal("Date,km\n5/6/2024,5.2\n6/13/2024,8.1\n").dateOrder())
                .isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(Tables.proposal("Date,km\n14/6/2024,5.2\n6/13/2024,8.1\n")
                        .column(Role.DATE)
                        .orElseThrow()
                        .doubts())
                .contains(Doubt.DATES_CONTRADICT);
    }

    @Test
    void doubtsYearsOfTwoDigitsBetweenDashes() {
        Proposal dashes = Tables.proposal("Date,km\n24-05-13,5.2\n");
        Proposal points = Tables.proposal("Date,km\n24.05.13,5.2\n");

        assertThat(dashes.column(Role.DATE).orElseThrow().doubts()).containsExactly(Doubt.YEAR_MAY_COME_FIRST);
        assertThat(points.column(Role.DATE).orElseThrow().doubts()).isEmpty();
    }

    @Test
    void doesNotReadNumbersThatCouldBeAThousandTimesAsLarge() {
        Proposal proposal = Tables.proposal("Date;Distance (m)\n2024-01-02;5.250\n2024-01-04;8.100\n");

        assertThat(proposal.column(Role.DISTANCE).orElseThrow().doubts()).contains(Doubt.NUMBERS_UNDECIDED);
        assertThat(Tables.read("Date;Distance (m)\n2024-01-02;5.250\n2024-01-04;8.100\n"))
                .allSatisfy(draft -> assertThat(draft.problems()).hasSize(1));
    }

    @Test
    void takesPlainDurationsForTheUnitPeopleMoveIn() {
        Proposal minutes = Tables.proposal("Date,Distance (km),Duration\n2024-01-02,5.2,31.5\n");
        Proposal seconds = Tables.proposal("Date,Distance (km),Duration\n2024-01-02,5.2,1890\n");
        Proposal alone = Tables.proposal("Date,Activity,Duration\n2024-01-02,Yoga,31\n");

        assertThat(minutes.column(Role.DURATION).orElseThrow().unit()).contains(Unit.MINUTE);
        assertThat(seconds.column(Role.DURATION).orElseThrow().unit()).contains(Unit.SECOND);
        assertThat(seconds.column(Role.DURATION).orElseThrow().doubts()).containsExactly(Doubt.UNIT_GUESSED);
        assertThat(alone.obstacles()).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.DURATION_UNIT_UNKNOWN);
    }

    @Test
    void takesClocksOfTwoPartsForHoursWhereMinutesWouldBeTooFast() {
        Proposal hours = Tables.proposal("Date,Distance (km),Duration\n2024-01-02,12.2,1:12\n2024-01-05,10,0:58\n");
        Proposal minutes = Tables.proposal("Date,Distance (km),Duration\n2024-01-02,12.2,72:10\n2024-01-05,10,58:10\n");

        assertThat(hours.column(Role.DURATION).orElseThrow().unit()).contains(Unit.HOURS_AND_MINUTES);
        assertThat(hours.column(Role.DURATION).orElseThrow().doubts()).containsExactly(Doubt.CLOCK_GUESSED);
        assertThat(minutes.column(Role.DURATION).orElseThrow().unit()).contains(Unit.MINUTES_AND_SECONDS);
        assertThat(minutes.isDoubtful()).isFalse();
    }

    @Test
    void doubtsAUnitByWhichNoOneMovesSo() {
        Proposal metres = Tables.proposal("Date,Distance (km),Duration\n2024-01-02,5200,0:31:00\n");

        assertThat(metres.column(Role.DISTANCE).orElseThrow().doubts()).containsExactly(Doubt.PACE_IMPLAUSIBLE);
    }

    @Test
    void takesTempoForThePaceInGermanAndForTheTimeInItalian() {
        Proposal german = Tables.proposal("Datum;Strecke (km);Dauer;Tempo\n13.04.2024;2,5;15:30;6:12\n");
        Proposal onlyPace = Tables.proposal("Datum;Strecke (km);Tempo\n13.04.2024;2,5;6:12\n");
        Proposal italian = Tables.proposal("Data;Distanza (km);Tempo\n13/04/2024;2,5;15:30\n");

        assertThat(german.column(Role.DURATION).orElseThrow().header()).isEqualTo("Dauer");
        assertThat(onlyPace.column(Role.DURATION)).isEmpty();
        assertThat(italian.column(Role.DURATION).orElseThrow().header()).isEqualTo("Tempo");
    }

    @Test
    void doesNotTakeTheHighestHeartRateForTheAverage() {
        Proposal proposal = Tables.proposal("Date,km,Heart Rate (max),Max Heart Rate\n2024-01-02,5.2,180,181\n");

        assertThat(proposal.column(Role.HEART_RATE)).isEmpty();
    }

    @Test
    void takesNoIdThatRepeats() {
        Proposal proposal = Tables.proposal("Id,Date,km\n1,2024-01-02,5.2\n1,2024-01-03,8.1\n");

        assertThat(proposal.column(Role.ID)).isEmpty();
        assertThat(proposal.columns().get(0).doubts()).containsExactly(Doubt.IDS_REPEAT);
        assertThat(proposal.mapping().orElseThrow().source()).isEqualTo(Mapping.UNNAMED);
    }

    @Test
    void takesNoIdThatCountsRows() {
        Proposal proposal = Tables.proposal("Id,Date,km\n1,2024-01-02,5.2\n2,2024-01-03,8.1\n");

        assertThat(proposal.column(Role.ID)).isEmpty();
    }

    @Test
    void recallsAMappingByTheWordsOfTheHeader() throws IOException {
        Mapping kept = Mapping.of(
                DateOrder.DAY_FIRST,
                Activity.OTHER,
                List.of(
                        MappedColumn.of("Wann", Role.DATE),
                        new MappedColumn(
                                "Wie weit", Role.DISTANCE, Unit.MILE, longrun.workout.mapping.DecimalMark.COMMA)));
        byte[] table = "\uFEFFWANN;wie weit\n5/6/2024;3,1\n".getBytes(StandardCharsets.UTF_8);

        Optional<Mapping> found = Sniffer.recall(
                table,
                signature ->
                        Optional.of(kept).filter(mapping -> mapping.signature().equals(signature)));

        assertThat(found).contains(kept);
        assertThat(Tables.read(kept, table)).extracting(Tables::told).containsExactly("2024-06-05 OTHER 4989 - - - -");
    }

    @Test
    void takesThreeDecimalsOfAKilometreForWhatTheyAre() {
        String table = "Date;Distance (km)\n2024-01-02;5,250\n2024-01-04;8,100\n";

        assertThat(Tables.read(table))
                .extracting(Tables::told)
                .containsExactly("2024-01-02 OTHER 5250 - - - -", "2024-01-04 OTHER 8100 - - - -");
        assertThat(Tables.proposal(table).column(Role.DISTANCE).orElseThrow().doubts())
                .contains(Doubt.NUMBERS_GUESSED);
    }

    @Test
    void takesMilesFromTheColumnsBeside() {
        Proposal proposal = Tables.proposal("Date,Distance,Avg Pace (min/mi),Duration\n2024-01-15,3.1,8:37,0:26:42\n");

        assertThat(proposal.column(Role.DISTANCE).orElseThrow().unit()).contains(Unit.MILE);
        assertThat(proposal.column(Role.DISTANCE).orElseThrow().doubts()).containsExactly(Doubt.UNIT_GUESSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Calories (kcal),Step count,Distance (m)\n2024-01-02,1473.25,4552,2019.68\n",
                "Date,Distance (km),Litres,Cost\n2024-01-02,420.5,30.1,55\n",
                "Date,Time,Duration,Number\n2024-01-02,14:00,0:12:10,0123\n",
            })
    void doubtsThatDaysAndDrivesAndCallsAreWorkouts(String table) {
        assertThat(Tables.proposal(table).columns())
                .anySatisfy(column -> assertThat(column.doubts()).contains(Doubt.PERHAPS_NO_WORKOUTS));
    }

    @Test
    void doubtsAClearlyNamedColumnThatItLeavesOut() {
        Proposal proposal = Tables.proposal("Date,km,Duration\n2024-01-02,12,1.02.03\n");

        assertThat(proposal.column(Role.DURATION)).isEmpty();
        assertThat(proposal.columns().get(2).doubts()).containsExactly(Doubt.VALUES_UNREADABLE);
    }
}
