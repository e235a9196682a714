/** Forecasts of whole histories, asked again after each week of them. */
@NullMarked
package longrun.acceptance.forecast;

import org.jspecify.annotations.NullMarked;
