// Against tables: Clopper-Pearson limits as printed in textbooks and computed by R's binom.test.
#include "tests/attack/binomial.h"

#include <gtest/gtest.h>

#include <cmath>

namespace milchglas::attack {
namespace {

void expect_interval(int hits, int trials, double low, double high) {
    const Interval interval = exact_interval(hits, trials);
    EXPECT_NEAR(interval.low, low, 5e-5) << hits << " of " << trials;
    EXPECT_NEAR(interval.high, high, 5e-5) << hits << " of " << trials;
}

TEST(Binomial, exact_intervals_are_those_of_the_tables) {
    expect_interval(0, 10, 0, 0.3085);
    expect_interval(1, 10, 0.0025, 0.4450);
    expect_interval(5, 10, 0.1871, 0.8129);
    expect_interval(10, 10, 0.6915, 1);
    expect_interval(4, 20, 0.0573, 0.4366);
    expect_interval(81, 263, 0.2527, 0.3676);
}

TEST(Binomial, nothing_of_none_has_the_closed_form) {
    for (const int trials : {1, 7, 40, 1000})
        EXPECT_NEAR(exact_interval(0, trials).high, 1 - std::pow(0.025, 1.0 / trials), 1e-12) << trials;
}

TEST(Binomial, tails_sum_as_they_do_by_hand) {
    EXPECT_NEAR(at_most(0, 3, 0.5), 1.0 / 8, 1e-12);
    EXPECT_NEAR(at_most(1, 3, 0.5), 4.0 / 8, 1e-12);
    EXPECT_NEAR(at_most(3, 3, 0.5), 1, 1e-12);
    EXPECT_NEAR(at_most(1, 40, 1.0 / 40), std::pow(39.0 / 40, 40) + std::pow(39.0 / 40, 39), 1e-12);
    EXPECT_EQ(at_most(2, 5, 0), 1);
    EXPECT_EQ(at_most(2, 5, 1), 0);
}

TEST(Binomial, few_trials_say_little_and_many_say_much) {
    const Interval few = exact_interval(1, 10), many = exact_interval(100, 1000);
    EXPECT_GT(few.high - few.low, 5 * (many.high - many.low));
    EXPECT_TRUE(few.holds(0.1));
    EXPECT_FALSE(many.holds(0.2));
}

}  // namespace
}  // namespace milchglas::attack
