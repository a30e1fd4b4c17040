// What of the settings an administrator may see of the model. Pure.
import type { Settings } from '../settings.ts';
import type { ModelSetUp } from './see-model.ts';

/** Without the key; null where no model is configured. */
export function setUpOf({ model, checksFacts }: Pick<Settings, 'model' | 'checksFacts'>): ModelSetUp | null {
  if (!model) return null;
  const { baseUrl, embeddingModel, priceIn, priceOut } = model;
  return { baseUrl, model: model.model, embeddingModel: embeddingModel ?? null, hasKey: Boolean(model.apiKey), checksFacts, priceIn, priceOut };
}
