/**
 * MapMyRun's and MapMyFitness's workout history in CSV, 2015 to today, and what spreadsheets, R and pandas make of it.
 * Start at {@link longrun.source.mapmyrun.MapMyRunReader}.
 */
@NullMarked
package longrun.source.mapmyrun;

import org.jspecify.annotations.NullMarked;
