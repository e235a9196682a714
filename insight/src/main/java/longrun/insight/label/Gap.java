package longrun.insight.label;

import longrun.workout.quantity.Pace;

/**
 * The gap between an account's two habitual paces.
 *
 * @param fast the commoner pace on its fast side
 * @param middle the middle of the gap
 * @param slow the commoner pace on its slow side
 * @param depth the density in the gap over that at the lower of the two, 0 for an empty gap
 */
public record Gap(Pace fast, Pace middle, Pace slow, double depth) {}
