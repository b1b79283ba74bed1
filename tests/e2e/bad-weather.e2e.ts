import { test } from '@playwright/test'
import { testAsking } from './asking-in-bad-weather.ts'
import { testOthers } from './others-in-bad-weather.ts'
import { makeWeather } from './weather.ts'

for (const engine of ['sqlite', 'postgres'] as const)
  test.describe(`in bad weather nothing typed is lost (${engine})`, () => {
    const weather = makeWeather(engine)
    test.beforeAll(weather.start)
    test.afterAll(weather.stop)
    testAsking(weather)
    testOthers(weather)
  })
