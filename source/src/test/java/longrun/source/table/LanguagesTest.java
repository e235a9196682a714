package longrun.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small tables as programs and people write them in each language; {@code ⏎} ends a line. */
class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            Date,Start Time,Activity,distance_km,Duration,Calories,Steps,Avg HR⏎2024-03-05,07:10,Trail Run,8.25,0:48:20,530,"8,120",151 @ 2024-03-05T07:10 RUN 8250 2900 530 8120 151
            Workout;Date;Miles;Time [min]⏎Walk;3/14/2024;2.0;35⏎Hike;3/2/2024;5.5;120 @ 2024-03-14 WALK 3219 2100 - - -
            Datum;Uhrzeit;Sportart;Distanz (km);Dauer;Kalorien;Schritte;Ø Herzfrequenz⏎05.03.2024;07:10;Laufen;8,25;0:48:20;530;8.120;151 @ 2024-03-05T07:10 RUN 8250 2900 530 8120 151
            Tag;Aktivität;Strecke [m];Zeit (min);Puls;Bemerkung⏎3. März 2024;Radfahren;21.500,5;61,5;128;Gegenwind⏎4. März 2024;Spaziergang;900,0;15,0;;- @ 2024-03-03 RIDE 21501 3690 - - 128
            Date;Heure de début;Type d'activité;Distance (km);Durée;Calories;Pas;Fréquence cardiaque moyenne⏎05/03/2024;07:10;Course à pied;8,25;00:48:20;530;8 120;151⏎25/03/2024;08:00;Marche;4,5;00:50:00;210;6 000;98 @ 2024-03-05T07:10 RUN 8250 2900 530 8120 151
            Jour;Activité;Distance parcourue (m);Temps (min);FC moyenne⏎30 juin 2014;Randonnée;12500;210;112 @ 2014-06-30 HIKE 12500 12600 - - 112
            Fecha;Hora de inicio;Tipo de actividad;Distancia (km);Tiempo;Calorías;Pasos;FC media⏎05/03/2024;07:10;Carrera;8,25;00:48:20;530;8.120;151⏎25/03/2024;08:00;Caminata;4,5;00:50:00;210;6.000;98 @ 2024-03-05T07:10 RUN 8250 2900 530 8120 151
            Día;Deporte;Distancia_km;Duración (min)⏎5 de marzo de 2024;Natación;1,5;40,5 @ 2024-03-05 SWIM 1500 2430 - - -
            Datum;Starttijd;Activiteittype;Afstand (km);Duur;Calorieën;Stappen;Gemiddelde hartslag⏎05-03-2024;07:10;Hardlopen;8,25;0:48:20;530;8.120;151⏎25-03-2024;08:00;Wandelen;4,5;0:50:00;210;6.000;98 @ 2024-03-05T07:10 RUN 8250 2900 530 8120 151
            Dag;Soort;Afstand (km);Tijd;Hartslag⏎8 mrt 2017;Fietsen;30,2;1:10:30;131⏎9 mei 2017;Schaatsen;10,5;0:40:00;120 @ 2017-03-08 RIDE 30200 4230 - - 131
            Data;Hora de início;Tipo de atividade;Distância (km);Tempo;Calorias;Passos;FC média⏎05/03/2024;07:10;Corrida;8,25;00:48:20;530;8.120;151⏎25/03/2024;08:00;Caminhada;4,5;00:50:00;210;6.000;98 @ 2024-03-05T07:10 RUN 8250 2900 530 8120 151
            Dia;Modalidade;Distância (km);Duração;Observações⏎5 de março de 2024;Ciclismo;21,5;1h 2m 3s;vento @ 2024-03-05 RIDE 21500 3723 - - -
            Data;Ora di inizio;Tipo di attività;Distanza (km);Tempo;Calorie;Passi;FC media⏎05/03/2024;07:10;Corsa;8,25;00:48:20;530;8.120;151⏎25/03/2024;08:00;Camminata;4,5;00:50:00;210;6.000;98 @ 2024-03-05T07:10 RUN 8250 2900 530 8120 151
            Giorno;Attività;Distanza (km);Tempo di attività;Battiti⏎5 gen 2024;Nuoto;1,25;28 min;118 @ 2024-01-05 SWIM 1250 1680 - - 118
            Data;Godzina;Typ aktywności;Dystans (km);Czas trwania;Kalorie;Kroki;Średnie tętno⏎05.03.2024;07:10;Bieganie;8,25;00:48:20;530;8 120;151 @ 2024-03-05T07:10 RUN 8250 2900 530 8120 151
            Dzień;Aktywność;Odległość (km);Czas;Uwagi⏎5 października 2023;Jazda na rowerze;21,5;1:02:03;wiatr @ 2023-10-05 RIDE 21500 3723 - - -
            Dato;Starttidspunkt;Aktivitetstype;Distance (km);Varighed;Kalorier;Skridt;Gennemsnitlig puls⏎05.03.2024;07:10;Løb;8,25;00:48:20;530;8.120;151 @ 2024-03-05T07:10 RUN 8250 2900 530 8120 151
            Dag;Sport;Afstand i km;Tid⏎5. maj 2024;Cykling;21,5;1:02:03 @ 2024-05-05 RIDE 21500 3723 - - -
            Datum;Strecke in km;Zeit in Minuten⏎3.5.24;5,5;31⏎28.5.24;12,75;70,5 @ 2024-05-03 OTHER 5500 1860 - - -
            Date;Sport;Minutes⏎2024-05-13;Yoga;45 @ 2024-05-13 GYM - 2700 - - -
            """)
    void readsTheFirstRow(String table, String expected) {
        String text = table.replace('⏎', '\n');

        assertThat(Tables.told(Tables.read(text).get(0))).isEqualTo(expected.strip());
    }
}
