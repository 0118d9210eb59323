/*
 * Lets source written for Node-API 10 compile and run on Node-API 9 (Node.js 20, Electron 33 and 34).
 *
 * Version 10 allows a reference to any value; version 9 only to objects, functions and externals
 * (symbols too, but they go the long way here). A value that version 9 refuses is put into an object of
 * our own as element 0, and the object is referenced in its stead. The type tag tells our objects apart
 * from those of the program, so that an ordinary array is handed back as it is.
 *
 * Force-included (`-include`) ahead of the add-on's own source, which stays unchanged.
 */
#pragma once

#ifdef __cplusplus

#undef NAPI_VERSION
#define NAPI_VERSION 9
#include <node_api.h>

namespace node_api_9 {

constexpr napi_type_tag holder_tag = {0x3d5c8a17e0b9f264ULL, 0xa8e17b42c65d903fULL};

inline bool can_be_referenced(napi_valuetype type) {
  return type == napi_object || type == napi_function || type == napi_external;
}

inline napi_status create_holder(napi_env env, napi_value content, napi_value* holder) {
  napi_status status = napi_create_object(env, holder);
  if (status == napi_ok) status = napi_type_tag_object(env, *holder, &holder_tag);
  if (status == napi_ok) status = napi_set_element(env, *holder, 0, content);
  return status;
}

inline napi_status create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* reference) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  napi_value target = value;
  if (!can_be_referenced(type)) {
    status = create_holder(env, value, &target);
    if (status != napi_ok) return status;
  }
  return napi_create_reference(env, target, count, reference);
}

inline napi_status get_reference_value(napi_env env, napi_ref reference, napi_value* value) {
  napi_status status = napi_get_reference_value(env, reference, value);
  if (status != napi_ok || *value == nullptr) return status;
  napi_valuetype type;
  status = napi_typeof(env, *value, &type);
  if (status != napi_ok || type != napi_object) return status;
  bool is_holder = false;
  status = napi_check_object_type_tag(env, *value, &holder_tag, &is_holder);
  if (status != napi_ok || !is_holder) return status;
  return napi_get_element(env, *value, 0, value);
}

}  // namespace node_api_9

#define napi_create_reference node_api_9::create_reference
#define napi_get_reference_value node_api_9::get_reference_value

#endif
