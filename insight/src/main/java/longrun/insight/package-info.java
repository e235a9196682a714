/**
 * The study: what workouts mean. Pure calculation (workouts, parameters and a date in; a record out),
 * one package per finding.
 */
@NullMarked
package longrun.insight;

import org.jspecify.annotations.NullMarked;
